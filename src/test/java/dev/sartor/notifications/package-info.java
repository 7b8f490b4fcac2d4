/** Tests of notifications. */
@NullMarked
package dev.sartor.notifications;

import org.jspecify.annotations.NullMarked;
