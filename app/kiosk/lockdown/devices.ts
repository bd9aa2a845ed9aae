import type { Event, Session } from 'electron';
import type { OnRefusal } from './verdict.ts';

/** Refuses USB, serial, HID and Bluetooth devices: none is offered for choice, none stays granted. */
export function applyDevices(session: Session, onRefusal: OnRefusal): void {
  session.setDevicePermissionHandler(() => false);
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  const refuse = (event: Event, choose: (none: string) => void): void => {
    event.preventDefault();
    onRefusal('device');
    choose('');
  };
  session.on('select-hid-device', (event, _details, choose) => refuse(event, choose));
  session.on('select-usb-device', (event, _details, choose) => refuse(event, choose));
  session.on('select-serial-port', (event, _ports, _contents, choose) => refuse(event, choose));
}
