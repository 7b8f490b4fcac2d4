/** Downloads. */
@NullMarked
package dev.sartor.storage.web;

import org.jspecify.annotations.NullMarked;
