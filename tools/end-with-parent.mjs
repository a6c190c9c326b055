// Loaded before the API: when the process that started it is killed without a word, it drains and ends too,
// instead of staying behind on the port.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
  process.stdout.on('error', () => {});
}
