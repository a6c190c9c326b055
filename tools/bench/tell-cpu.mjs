// Loaded into a measured server: says on request how much CPU time its process has used.
process.on('message', (message) => {
  if (message === 'cpu') process.send({ cpu: process.cpuUsage() });
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel.unref();
