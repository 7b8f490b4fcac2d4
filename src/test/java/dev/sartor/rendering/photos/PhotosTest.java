package dev.sartor.rendering.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.kernel.BadInput;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotosTest {
    @Test
    void aPhotoHasTheShapeThatPhotosHaveAndNoMorePointsThanAreSeen() {
        var photo = Photos.read(Portraits.jpeg(3000, 2000), "me.jpg");
        assertThat((double) photo.height() / photo.width()).isCloseTo(9.0 / 7, within(0.01));
        assertThat(photo.width()).isEqualTo(700);
        assertThat(photo.jpeg().length).isLessThan(100_000);
        assertThat(Photos.read(Portraits.png(200, 400), "me.png").width()).isEqualTo(200);
    }

    @Test
    void whatTheCameraNotedIsGoneAndThePictureUpright() throws IOException {
        var file = Portraits.turned(350, 450, "taken at 52.1 N 4.3 E");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("52.1 N");
        var photo = Photos.read(file, "me.jpg");
        assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("52.1 N", "Exif");
        assertThat(colourAt(photo, 0.2)).isEqualTo(Color.RED);
        assertThat(colourAt(photo, 0.8)).isEqualTo(Color.BLUE);
    }

    @Test
    void theSameFileIsTheSamePhoto() {
        var file = Portraits.jpeg(400, 500);
        assertThat(Photos.read(file, "a").jpeg())
                .isEqualTo(Photos.read(file, "b").jpeg());
    }

    @Test
    void aResumeMayCarryItAsData() {
        var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(Portraits.png(100, 120));
        assertThat(Photos.fromData(data, "The photo").width()).isEqualTo(93);
        assertThatThrownBy(() -> Photos.fromData("data:image/png;base64,!!", "The photo"))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Photos.fromData("data:image/svg+xml;base64,AAAA", "The photo"))
                .hasMessage("The photo is no picture that can be read. Give a photo as JPEG or PNG.");
    }

    @Test
    void whatIsNoPictureIsToldSo() {
        var whole = Portraits.jpeg(400, 500);
        for (var bytes : new byte[][] {
            {},
            "not a picture".getBytes(StandardCharsets.UTF_8),
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, 20),
            {(byte) 0xff, (byte) 0xd8, 0, 0},
            Portraits.claimed(0, 5)
        })
            assertThatThrownBy(() -> Photos.read(bytes, "me.jpg"))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("me.jpg is no picture");
    }

    @Test
    void aHundredMegapixelsAreRefusedByWhatTheFileSaysOfItself() {
        assertThatThrownBy(() -> Photos.read(Portraits.claimed(10_000, 10_000), "me.png"))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "me.png has 100 megapixels; a photo may have 60. Save it smaller: 1000 by 1300 pixels are plenty.");
        assertThatThrownBy(() -> Photos.read(new byte[Photos.MOST_BYTES + 1], "me.png"))
                .hasMessageContaining("larger than 15 MB");
        assertThatThrownBy(() -> Photos.read(Portraits.png(30, 500), "me.png"))
                .hasMessageContaining("30 by 500 pixels, too few");
    }

    private static Color colourAt(Photo photo, double height) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        var seen = new Color(picture.getRGB(picture.getWidth() / 2, (int) (picture.getHeight() * height)));
        return seen.getRed() > seen.getBlue() ? Color.RED : Color.BLUE;
    }
}
