/** What models cost: every call booked, a budget that warns and stops. */
@NullMarked
@NamedInterface("money")
package dev.sartor.llm.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
