import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { addWords } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { fireEvent, screen } from '@testing-library/react';
import pagesEn from '../words/pages.en';
import { WorkingTimeForm, type WorkingTimeValues } from './working-time-form';

type Save = (values: WorkingTimeValues) => Promise<void>;

const usual: WorkingTimeValues = { week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day <= 5 ? [{ from: '09:00', to: '17:30' }] : [])), holidays: ['2099-12-25'] };
const time = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => screen.getByRole('button', { name: 'Save working time' });

beforeAll(() => addWords('directory', 'en', pagesEn));
beforeEach(() => sessionStorage.clear());

describe('working time', () => {
  it('is saved in the order of the clock, with the days without work', async () => {
    const onSave = jest.fn<Save>(async () => {});
    const done = jest.fn();
    const { user } = show(<WorkingTimeForm draft="test" initial={usual} onSave={onSave} onDone={done} />);
    await user.click(screen.getByRole('button', { name: 'Add working time on Saturday' }));
    await user.click(screen.getByRole('button', { name: 'Add working time on Saturday' }));
    const [from] = screen.getAllByLabelText('Saturday, from');
    fireEvent.change(from!, { target: { value: '23:30' } });
    fireEvent.change(screen.getAllByLabelText('Saturday, to')[0]!, { target: { value: '00:00' } });
    fireEvent.change(screen.getByLabelText('A day without work'), { target: { value: '2099-01-01' } });
    await user.click(screen.getByRole('button', { name: 'Add the day' }));
    await user.click(save());
    expect(done).toHaveBeenCalledTimes(1);
    expect(onSave.mock.calls[0]?.[0].week[5]).toEqual([{ from: '18:30', to: '22:30' }, { from: '23:30', to: '24:00' }]);
    expect(onSave.mock.calls[0]?.[0].holidays).toEqual(['2099-01-01', '2099-12-25']);
  });

  it('says beside the times what is wrong, and does not save them', async () => {
    const onSave = jest.fn<Save>(async () => {});
    const { user } = show(<WorkingTimeForm draft="test" initial={usual} onSave={onSave} onDone={() => {}} />);
    time('Monday, to', '08:00');
    expect(screen.getByText('It ends before it starts.')).toBeTruthy();
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText(/mend those marked red/)).toBeTruthy();
  });

  it('makes two days of a night', async () => {
    const { user } = show(<WorkingTimeForm draft="test" initial={usual} onSave={async () => {}} onDone={() => {}} />);
    time('Friday, from', '22:00');
    time('Friday, to', '06:00');
    await user.click(screen.getByRole('button', { name: 'It goes on past midnight' }));
    expect(screen.getByLabelText<HTMLInputElement>('Friday, to').value).toBe('00:00');
    expect(screen.getByLabelText<HTMLInputElement>('Saturday, to').value).toBe('06:00');
  });

  it('forgets what was typed when it is cancelled', async () => {
    const first = show(<WorkingTimeForm draft="test" initial={usual} onSave={async () => {}} onDone={() => {}} />);
    time('Monday, from', '07:00');
    await first.user.click(screen.getByRole('button', { name: 'Cancel' }));
    first.unmount();
    show(<WorkingTimeForm draft="test" initial={usual} onSave={async () => {}} onDone={() => {}} />);
    expect(screen.getByLabelText<HTMLInputElement>('Monday, from').value).toBe('09:00');
  });
});
