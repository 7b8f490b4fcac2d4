/** How requests' JSON is read: strictly, within bounds, and with the name of the field that is wrong. */
@NullMarked
package dev.sartor.platform.json;

import org.jspecify.annotations.NullMarked;
