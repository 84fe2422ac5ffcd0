/**
 * The database as all modules share it: the embedded PostgreSQL, the migrations, the pool and the transaction manager that
 * tells PostgreSQL who acts.
 */
@NullMarked
package org.kabinet.platform.database;

import org.jspecify.annotations.NullMarked;
