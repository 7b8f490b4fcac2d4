/** What is said to a browser and what it says, as JSON. */
@NullMarked
package dev.sartor.containment.browser.json;

import org.jspecify.annotations.NullMarked;
