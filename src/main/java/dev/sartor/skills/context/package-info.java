/** Whether an ordinary word stands for a skill where it is used. */
@NullMarked
package dev.sartor.skills.context;

import org.jspecify.annotations.NullMarked;
