package dev.sartor.postings.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.posting.Salary;
import dev.sartor.postings.layout.PageReader;
import dev.sartor.postings.wording.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {
    private static Optional<Salary> read(String language, @Nullable String country, String line) {
        var wording = Wording.of(language);
        return new Pay(wording, country).read(PageReader.read("Baker\n\n" + line + "\n", wording));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | GB | Salary: £45,000 - £55,000 per annum | 45000 | 55000 | GBP | YEAR",
                "en | GB | £38k–£44k | 38000 | 44000 | GBP | YEAR",
                "en | US | Compensation: $120,000 to $145,000 per year | 120000 | 145000 | USD | YEAR",
                "en | US | $24/hour | 24 | 24 | USD | HOUR",
                "en | US | Pay: $29.50/hr to $34.00/hr | 29.50 | 34.00 | USD | HOUR",
                "en | CA | Salary range $90k-110k | 90000 | 110000 | CAD | YEAR",
                "en | AU | $115k – $135k + super | 115000 | 135000 | AUD | YEAR",
                "en | GB | Day rate: £450 per day | 450 | 450 | GBP | DAY",
                "en | IN | Salary: 12-18 LPA | 1200000 | 1800000 | INR | YEAR",
                "en | NO | Salary: NOK 870 000 – 1 020 000 per year | 870000 | 1020000 | NOK | YEAR",
                "en | IE | Salary up to €62,400 a year | - | 62400 | EUR | YEAR",
                "en | AE | AED 38,000 - 46,000 per month | 38000 | 46000 | AED | MONTH",
                "en | CH | Salary CHF 95'000 - 110'000 per year | 95000 | 110000 | CHF | YEAR",
                "de | DE | Gehalt: 55–65 T€ brutto im Jahr | 55000 | 65000 | EUR | YEAR",
                "de | DE | Bis zu 80.000 € brutto/Jahr | - | 80000 | EUR | YEAR",
                "de | DE | Stundenlohn ab 16,50 € | 16.50 | - | EUR | HOUR",
                "de | DE | Gehalt: 3.200 bis 3.800 Euro monatlich | 3200 | 3800 | EUR | MONTH",
                "fr | FR | Salaire : 42 à 48 K€ brut annuel | 42000 | 48000 | EUR | YEAR",
                "fr | FR | Rémunération : 2 150 € bruts mensuels | 2150 | 2150 | EUR | MONTH",
                "fr | FR | TJM : 450 € | 450 | 450 | EUR | DAY",
                "es | ES | Salario: 34.000 – 39.000 € brutos anuales | 34000 | 39000 | EUR | YEAR",
                "es | ES | 1.780 € brutos al mes por 12 pagas | 1780 | 1780 | EUR | MONTH"
            })
    void payIsReadInAllItsNotations(
            String language, String country, String line, String min, String max, String currency, String per) {
        var salary = read(language, country, line);
        assertThat(salary).as(line).isPresent();
        assertThat(salary.get().min()).isEqualTo(decimal(min));
        assertThat(salary.get().max()).isEqualTo(decimal(max));
        assertThat(salary.get().currency()).isEqualTo(currency);
        assertThat(salary.get().period()).isEqualTo(Salary.Per.valueOf(per));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null
                ? null
                : new BigDecimal(text).stripTrailingZeros().scale() < 0
                        ? new BigDecimal(text)
                        : new BigDecimal(text).stripTrailingZeros();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We raised $22 million last year.",
                "en | A training budget of £1,500 and one conference a year",
                "en | You manage a budget of $2,000,000.",
                "en | Relocation help of up to $6,000.",
                "de | Umzugshilfe bis 4.000 €.",
                "fr | Vous gérez un budget de 310 000 €.",
                "es | Una reforma de 17 millones de euros."
            })
    void moneyThatIsNoPayIsLeftAlone(String language, String line) {
        assertThat(read(language, null, line)).isEmpty();
    }

    @Test
    void aPostingWithoutMoneySaysNoPay() {
        assertThat(read("en", null, "Competitive salary.")).isEmpty();
    }
}
