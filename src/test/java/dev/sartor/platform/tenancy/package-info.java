/** What the database's own catalog says about who sees which rows. */
@NullMarked
package dev.sartor.platform.tenancy;

import org.jspecify.annotations.NullMarked;
