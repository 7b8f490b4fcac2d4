/** How to reach the person: addresses, numbers, accounts, places. */
@NullMarked
package dev.sartor.parsing.contacts;

import org.jspecify.annotations.NullMarked;
