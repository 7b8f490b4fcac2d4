package dev.sartor.exports.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void meansTheSameColoursAsAnotherProfileOfSrgb() {
        var ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        var other = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float red = 0; red <= 1; red += 0.125f)
            for (float green = 0; green <= 1; green += 0.25f)
                for (float blue = 0; blue <= 1; blue += 0.25f) {
                    float[] colour = {red, green, blue};
                    var xyz = other.toCIEXYZ(colour);
                    assertThat(ours.toCIEXYZ(colour)).containsExactly(xyz, Offset.offset(0.002f));
                }
    }

    @Test
    void saysHowLongItIs() {
        var profile = SrgbProfile.bytes();
        assertThat(profile).hasSizeLessThan(700);
        assertThat(ICC_Profile.getInstance(profile).getData()).isEqualTo(profile);
    }
}
