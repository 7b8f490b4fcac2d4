/** Notifications in PostgreSQL. */
@NullMarked
package dev.sartor.notifications.store;

import org.jspecify.annotations.NullMarked;
