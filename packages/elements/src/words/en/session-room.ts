import type {SessionRoomWords} from '../session-room.js';

/** The seats in the room in plain English: a draft, made by a computer. */
export const englishSessionRoomWords: SessionRoomWords = {
  yourSeat: 'You take part',
};
