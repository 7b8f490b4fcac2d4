/** Notifications over HTTP. */
@NullMarked
package dev.sartor.notifications.web;

import org.jspecify.annotations.NullMarked;
