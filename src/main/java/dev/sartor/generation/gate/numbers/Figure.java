package dev.sartor.generation.gate.numbers;

import java.math.BigDecimal;

/**
 * A bare number read from tokens.
 *
 * @param step the precision it is said with
 * @param next index of the token after it
 * @param digits true when it was written in digits
 * @param plain true for digits without grouping, decimals or a magnitude word
 */
record Figure(BigDecimal value, BigDecimal step, int next, boolean digits, boolean plain, boolean ambiguous) {}
