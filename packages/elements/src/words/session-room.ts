/** What the seats in the room say: a telephone, and the screen that everybody looks at. Numbers come in as text. */
export interface SessionRoomWords {
  readonly yourSeat: string;
}
