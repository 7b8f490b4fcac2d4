/** Tasks over HTTP. */
@NullMarked
package dev.sartor.tasks.web;

import org.jspecify.annotations.NullMarked;
