// Each Jest worker has a PostgreSQL of its own: the ledger is read only below the oldest transaction that runs, and
// that is counted over all databases of a server, so that one worker's transactions would hold back the other's feed.
const own = process.env[`TEST_DATABASE_ADMIN_URL_${process.env.JEST_WORKER_ID}`];
if (own) process.env.TEST_DATABASE_ADMIN_URL = own;
