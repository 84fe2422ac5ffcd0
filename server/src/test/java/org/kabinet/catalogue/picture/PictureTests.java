package org.kabinet.catalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.catalogue.Incoming.good;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.Http.Answer;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KabinetTest
class PictureTests {

    private static final byte[] DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Given given;

    @Autowired
    private Http http;

    @Autowired
    private Blobs blobs;

    @Autowired
    private CatalogueImport intake;

    private Assortment assortment;

    @BeforeEach
    void open(@Autowired ApplicationContext application) {
        assortment = new Assortment(application);
    }

    @Test
    void aPictureMayComeBeforeOrAfterTheGoodThatNamesIt() {
        assertThat(arrives("import_files/5c/before.svg", DRAWING)).isFalse();
        assortment.goods(
                good("pictured", "С картинкой").pictures("import_files\\5C\\before.svg", "import_files/5c/after.svg"));
        assertThat(assortment.details("pictured").pictures()).hasSize(1);
        assertThat(arrives("import_files/5c/AFTER.svg", DRAWING)).isTrue();
        assertThat(assortment.details("pictured").pictures()).hasSize(2);
    }

    @Test
    void theSamePictureAgainKeepsItsAddressAndAnotherOneChangesIt() throws IOException {
        assortment.goods(good("address", "Адрес").pictures("address.png"));
        arrives("address.png", png(10, 10));
        String first = url("address");
        arrives("address.png", png(10, 10));
        assertThat(url("address")).isEqualTo(first);
        arrives("address.png", png(11, 11));
        assertThat(url("address")).isNotEqualTo(first);
    }

    @Test
    void aPictureIsKeptForEverAtItsOwnAddressOnly() throws IOException {
        assortment.goods(good("cached", "Кэш").pictures("cached.png"));
        arrives("cached.png", png(20, 10));
        var buyer = buyer();
        Answer picture = buyer.get(url("cached"));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).contains("max-age=31536000", "immutable", "private");
        assertThat(buyer.get(url("cached"), "If-None-Match", picture.header("ETag"))
                        .status())
                .isEqualTo(304);
        Answer stale = buyer.get(url("cached").replaceAll("v=.*", "v=00000000"));
        assertThat(stale.header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void aDrawingCannotRunScripts() {
        assortment.goods(good("drawn", "Рисунок").pictures("drawn.svg"));
        arrives("drawn.svg", DRAWING);
        Answer drawing = buyer().get(url("drawn"));
        assertThat(drawing.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(drawing.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");
        assertThat(drawing.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(buyer().get(url("drawn") + "&size=preview").bytes()).isEqualTo(DRAWING);
    }

    @Test
    void aLargePictureHasASmallPreview() throws IOException {
        assortment.goods(good("large", "Большая").pictures("large.png"));
        arrives("large.png", png(2000, 1000));
        for (int again = 0; again < 2; again++) {
            Answer preview = buyer().get(url("large") + "&size=preview");
            assertThat(preview.header("Content-Type")).isEqualTo("image/jpeg");
            BufferedImage small = ImageIO.read(new ByteArrayInputStream(preview.bytes()));
            assertThat(small.getWidth()).isEqualTo(480);
            assertThat(small.getHeight()).isEqualTo(240);
        }
    }

    @Test
    void aBrokenPictureIsSentAsItIs() {
        byte[] broken = "\u0089PNG\r\n\u001a\nnot at all".getBytes(StandardCharsets.ISO_8859_1);
        assortment.goods(good("broken", "Битая").pictures("broken.png"));
        arrives("broken.png", broken);
        assertThat(buyer().get(url("broken") + "&size=preview").bytes()).isEqualTo(broken);
    }

    @Test
    void aPageThatCallsItselfAPictureIsOnlyDownloaded() {
        assortment.goods(good("page", "Страница").pictures("page.jpg"));
        arrives("page.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        Answer page = buyer().get(url("page"));
        assertThat(page.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(page.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void filesOfAProductAreServedUnderTheirNames() {
        assortment.goods(good("filed", "С сертификатом").file("Сертификат соответствия", "cert.pdf"));
        arrives("cert.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        ProductDetails.FileRef file = assortment.details("filed").files().getFirst();
        assertThat(file.title()).isEqualTo("Сертификат соответствия");
        Answer answer = buyer().get(file.url());
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains("cert.pdf");
    }

    @Test
    void strangersSeeNothing() {
        assortment.goods(good("hidden", "Скрытая").pictures("hidden.svg"));
        arrives("hidden.svg", DRAWING);
        assertThat(http.anonymous().get(url("hidden")).status()).isEqualTo(401);
        assertThat(buyer().get("/api/v1/pictures/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private boolean arrives(String fileName, byte[] bytes) {
        return given.asSystem(sql -> intake.pictureArrived(
                fileName,
                blobs.save(new ByteArrayInputStream(bytes), fileName, "application/octet-stream")
                        .id()));
    }

    private String url(String good) {
        return assortment.details(good).pictures().getFirst().url();
    }

    private Http.Browser buyer() {
        var company = given.company(given.branch("К" + System.nanoTime() % 99999), "ООО Покупатель");
        return http.signedIn(given.member(company, Role.BUYER));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
