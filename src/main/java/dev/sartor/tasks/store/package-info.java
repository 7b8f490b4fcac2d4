/** Tasks in SQL, and the bell that PostgreSQL rings. */
@NullMarked
package dev.sartor.tasks.store;

import org.jspecify.annotations.NullMarked;
