/** Failures and requests told to services that gather them, when they are configured. */
@NullMarked
package dev.sartor.platform.reporting;

import org.jspecify.annotations.NullMarked;
