/** PostgreSQL: the embedded one and its supervisor, and transactions that keep workspaces apart. */
@NullMarked
package dev.sartor.platform.database;

import org.jspecify.annotations.NullMarked;
