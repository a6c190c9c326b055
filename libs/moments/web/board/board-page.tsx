import { useMay } from '@app/shared-web';
import { ActsProvider } from '../acts/acts-provider';
import { MyMoments } from '../mine/my-moments-page';
import { BoardScreen } from './board-screen';

/** /moments: the board for those who have one, and their own moments for everybody else. */
export default function BoardPage() {
  const seesBoard = useMay()('SEE_BOARD');
  return <ActsProvider>{seesBoard ? <BoardScreen /> : <MyMoments />}</ActsProvider>;
}
