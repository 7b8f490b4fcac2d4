package dev.sartor.parsing.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void isReadInTheEncodingThatItNames() {
        assertThat(Xml.read("<a>Zoë</a>".getBytes(UTF_8)).text()).isEqualTo("Zoë");
        assertThat(Xml.read("\uFEFF<a>Zoë</a>".getBytes(UTF_8)).text()).isEqualTo("Zoë");
        assertThat(Xml.read("<a>Zoë</a>".getBytes(UTF_16)).text()).isEqualTo("Zoë");
        assertThat(Xml.read("<?xml version='1.0' encoding='ISO-8859-1'?><a>Zoë</a>".getBytes(ISO_8859_1))
                        .text())
                .isEqualTo("Zoë");
        assertThat(Xml.read("<?xml version='1.0' encoding='UTF-16'?><a>Zoë</a>".getBytes(UTF_8))
                        .text())
                .isEqualTo("Zoë");
    }

    @Test
    void bytesOfAnotherEncodingAreToldInWordsAndNothingIsPrinted() {
        var before = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertThatThrownBy(() -> Xml.read("<a>Zoë</a>".getBytes(ISO_8859_1)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("encoding");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }
}
