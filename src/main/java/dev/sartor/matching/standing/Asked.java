package dev.sartor.matching.standing;

import dev.sartor.matching.index.FactIndex;
import java.time.YearMonth;

/**
 * What every rule needs beside the requirement.
 *
 * @param resumeLanguage BCP 47
 * @param today the month in which "present" ends
 */
public record Asked(FactIndex facts, String resumeLanguage, YearMonth today) {}
