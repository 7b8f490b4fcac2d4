/** Tests of jobs and the board over HTTP. */
@NullMarked
package dev.sartor.applications.web;

import org.jspecify.annotations.NullMarked;
