import type { Event, Session, WebContents } from 'electron';
import type { OnRefusal } from './verdict.ts';

/** The device that a page gets of those it may choose from: none, whichever there are. */
export function decideDevice(): '' {
  return '';
}

/** Refuses USB, serial, HID and Bluetooth devices: none is offered for choice, none stays granted. */
export function applyDevices(session: Session, onRefusal: OnRefusal): void {
  session.setDevicePermissionHandler(() => false);
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  const refuse = (event: Event, choose: (device: string) => void): void => {
    event.preventDefault();
    onRefusal('device');
    choose(decideDevice());
  };
  session.on('select-hid-device', (event, _details, choose) => refuse(event, choose));
  session.on('select-usb-device', (event, _details, choose) => refuse(event, choose));
  session.on('select-serial-port', (event, _ports, _contents, choose) => refuse(event, choose));
}

/** Bluetooth offers its devices to the page itself rather than to its partition. */
export function applyBluetooth(contents: WebContents, onRefusal: OnRefusal): void {
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    onRefusal('device');
    choose(decideDevice());
  });
}
