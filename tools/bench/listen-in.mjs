// Loaded into the API while it is watched, not while it is measured: hands over the statements that it sends to the database.
import pg from 'pg';

let heard = [];
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function query(statement, values, ...rest) {
  const text = typeof statement === 'string' ? statement : statement?.text;
  if (text) heard.push({ text, values: (Array.isArray(values) ? values : null) ?? statement.values ?? [] });
  return send.call(this, statement, values, ...rest);
};

process.on('message', (message) => {
  if (message !== 'statements') return;
  process.send({ statements: heard });
  heard = [];
});
process.channel.unref();
