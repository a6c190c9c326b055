import type { NamePool } from '../language';

const split = (family: string, given: string): NamePool => ({ family: family.split(' '), given: given.split(' ') });

/** Names of people who work together in one company today. */
export const pools: readonly NamePool[] = [
  split('Abbott Barker Chadwick Dawson Eastwood Fletcher Garside Hollis Ibbotson Kershaw Lockwood Merrick Naylor Ogden Rowntree Sugden Tattersall Whitworth', 'Alice Ben Charlotte Daniel Eleanor Freddie Georgia Harriet Isaac Jack Katie Lewis Megan Nathan Olivia Phoebe Rachel Sean'),
  split('Brannigan Costello Devlin Fallon Gallagher Hennessy Keogh Lafferty Mulholland Scanlon', 'Aisling Brendan Ciara Donal Eimear Fergus Grainne Oisin Roisin Tadhg'),
  split('Buchanan Drummond Farquhar Galbraith Kinnaird Lamont Menzies Rennie Sinclair', 'Ailsa Callum Eilidh Finlay Innes Kirsten Lachlan Morag Struan'),
  split('Achterberg Dekker Ekström Haugland Järvinen Korhonen Lindholm Nygård Rasmussen Sørensen Virtanen Westergaard', 'Aino Anders Britt Erik Freja Hanneke Ilse Jesper Kaisa Lotte Mikael Saga'),
  split('Bieniek Dvořák Fodor Grabowski Horváth Ivanova Jankauskas Kowalczyk Lewandowska Molnár Petrović Szymański Tamm Zieliński', 'Agnieszka Bogdan Dorota Emil Filip Gosia Ilona Jakub Karolina Luka Milan Natalia Ondrej Zuzana'),
  split('Almeida Barros Castellano Delgado Esposito Ferreira Greco Herrera Lombardi Marques Navarro Pinto Ribeiro Serrano', 'Alba Bruno Catarina Diego Elisa Fabio Gabriela Hugo Irene Joana Luís Marta Nuno Paola'),
  split('Acheampong Balogun Chukwu Diallo Eze Gyamfi Kamau Mensah Mwangi Ndlovu Okafor Okonkwo Quartey Sesay Traoré', 'Abena Babajide Chidi Efua Folake Kwabena Lindiwe Makena Ngozi Oluwaseun Sibusiso Temi Wanjiru Yaw Zainab'),
  split('Ahmed Banerjee Chaudhry Desai Gill Hussain Iyer Joshi Kapoor Malik Nair Patel Qureshi Rao Sandhu Thapa', 'Aarav Bhavna Deepak Farah Gurpreet Harini Imran Jaya Kavita Manoj Nadia Omar Pooja Rohan Sana Vikram'),
  split('Abbas Darwish Erdem Farouk Haddad Kaya Mansour Nasser Rahimi Tehrani Yilmaz', 'Amir Burcu Dalia Emre Hiba Karim Leyla Nadim Rana Selin Yasmin'),
  split('Chan Dang Fujimoto Huang Kim Lam Ng Nguyen Okada Park Santos Tran Wu Yamada', 'Ai Bao Chloe Daichi Eun-ji Grace Hana Jin Linh Marisol Minh Sora Wei Yuki'),
];
