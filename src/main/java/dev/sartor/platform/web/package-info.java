/** What every HTTP answer of ours has in common. */
@NullMarked
package dev.sartor.platform.web;

import org.jspecify.annotations.NullMarked;
