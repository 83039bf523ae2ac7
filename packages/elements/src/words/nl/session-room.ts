import type {SessionRoomWords} from '../session-room.js';

/** What the seats in the room say in Dutch, language level B1. */
export const dutchSessionRoomWords: SessionRoomWords = {
  yourSeat: 'U doet mee',
};
