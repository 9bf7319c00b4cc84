import type { Room } from '../../lib/types.ts';

/** A waiting room as its form has it: minutes, and what an input gives for a number. */
export interface RoomDraft {
  capacity: number | string;
  admission: number | string;
  hold: number | string;
  lottery: boolean;
}

export const ROOM: RoomDraft = { capacity: 100, admission: 10, hold: 10, lottery: false };

export function roomOf(room: Room): RoomDraft {
  const minutes = (seconds: number) => Math.round((seconds / 60) * 100) / 100;
  return { capacity: room.capacity, admission: minutes(room.admission_seconds), hold: minutes(room.hold_seconds), lottery: room.placement === 'lottery' };
}

export function toRoom(room: RoomDraft): Partial<Room> {
  const seconds = (minutes: number | string) => Math.round(Number(minutes) * 60) || 0;
  return {
    capacity: Number(room.capacity) || 0,
    admission_seconds: seconds(room.admission),
    hold_seconds: seconds(room.hold),
    placement: room.lottery ? 'lottery' : 'arrival',
  };
}

/** The tag of an order's state. */
export const ORDER_LOOK: Record<string, string> = { pending: 'soon', paid: 'on', refunding: 'soon' };
