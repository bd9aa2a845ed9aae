import type { WebContents } from 'electron';

/** Has WebRTC go through the proxy or not at all: no page learns the addresses of the seat or of its network. */
export function applyWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
