import { useMay } from '@app/shared-web';
import { MyMoments } from '../mine/my-moments-page';
import { BoardScreen } from './board-screen';

/** /moments: the board for those who have one, and their own moments for everybody else. */
export default function BoardPage() {
  return useMay()('SEE_BOARD') ? <BoardScreen /> : <MyMoments />;
}
