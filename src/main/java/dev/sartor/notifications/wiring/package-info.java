/** Notifications put together, and the ways that mail takes. */
@NullMarked
package dev.sartor.notifications.wiring;

import org.jspecify.annotations.NullMarked;
