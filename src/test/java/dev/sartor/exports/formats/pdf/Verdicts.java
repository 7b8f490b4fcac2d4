package dev.sartor.exports.formats.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
public final class Verdicts {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verdicts() {}

    /** The rules that a file breaks, each with where and why, all flavours in one parse; none for a file that conforms. */
    public static List<String> broken(byte[] pdf, PDFAFlavour... flavours) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours[0]);
                var validator = Foundries.defaultInstance().createValidator(List.of(flavours))) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + ": " + each.getMessage() + " at "
                            + each.getLocation().getContext())
                    .toList();
        }
    }
}
