/** An event whose default can be prevented. */
export function eventOf(onPrevent: () => void): {
  defaultPrevented: boolean;
  preventDefault(): void;
} {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
      onPrevent();
    },
  };
  return event;
}
