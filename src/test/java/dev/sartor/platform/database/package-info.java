/** Tests of the platform. */
@NullMarked
package dev.sartor.platform.database;

import org.jspecify.annotations.NullMarked;
