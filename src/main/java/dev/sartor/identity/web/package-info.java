/** Identity over HTTP. */
@NullMarked
package dev.sartor.identity.web;

import org.jspecify.annotations.NullMarked;
