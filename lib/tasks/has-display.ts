/** Whether a window can be opened: on Linux there may be no display, as in a container. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
