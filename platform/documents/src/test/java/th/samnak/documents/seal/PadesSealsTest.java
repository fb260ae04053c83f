package th.samnak.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Settings;
import th.samnak.api.documents.Papers.Initials;
import th.samnak.api.documents.PdfSeals.KeyState;
import th.samnak.api.documents.PdfSeals.Readiness;
import th.samnak.api.documents.PdfSeals.Seal;
import th.samnak.api.documents.PdfSeals.Verdict;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.documents.paper.TestPapers;
import th.samnak.documents.paper.Validity;

class PadesSealsTest {

    private static final UnitId OAGS = new UnitId("oags");
    private static final UnitId OPS = new UnitId("ops");
    private static final Instant NOW = Instant.parse("2026-11-22T03:42:00Z");
    private static final String REASON = "ลงนามโดย นางสาวศิริพร วัฒนกุล";

    @TempDir
    private Path data;

    private PadesSeals seals(Map<String, String> settings, Instant now) {
        return new PadesSeals(Settings.of(data, settings), Clock.fixed(now, ZoneId.of("Asia/Bangkok")), unit -> "ส่วนราชการ " + unit);
    }

    private PadesSeals demo() {
        return seals(Map.of("demo", "true"), NOW);
    }

    /** A PKCS#12 file as an administrator gets it from an authority, and the settings that name it. */
    private Map<String, String> given(String agency, String file, Instant made) throws Exception {
        MadeKey.write(data.resolve("own").resolve(file), "p@ss".toCharArray(), "หน่วยงาน " + agency, made);
        return Map.of("seal." + agency + ".key", "own/" + file, "seal." + agency + ".password", "p@ss");
    }

    @Test
    void a_sealed_paper_holds_and_names_its_agency_and_time() {
        PadesSeals seals = demo();
        byte[] sealed = seals.seal(TestPapers.letter(), OAGS, REASON);
        assertThat(seals.check(sealed)).containsExactly(new Seal(
                Verdict.VALID, "ส่วนราชการ oags (สาธิต)", Optional.of(OAGS), true, Optional.of(NOW), false, REASON));
        assertThat(Arrays.copyOf(sealed, TestPapers.letter().length)).isEqualTo(TestPapers.letter());
        assertThat(seals.key(OAGS).readiness()).isEqualTo(Readiness.DEMONSTRATION);
    }

    @Test
    void it_is_pades_baseline_b() throws Exception {
        byte[] sealed = demo().seal(TestPapers.letter(), OAGS, REASON);
        try (PDDocument document = Loader.loadPDF(sealed)) {
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            CMSSignedData cms = new CMSSignedData(new ByteArrayInputStream(signature.getContents()));
            var signed = cms.getSignerInfos().iterator().next().getSignedAttributes();
            assertThat(signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
            assertThat(signed.get(CMSAttributes.contentType)).isNotNull();
            assertThat(signed.get(CMSAttributes.messageDigest)).isNotNull();
            assertThat(signed.get(CMSAttributes.signingTime)).as("stands in the PDF, not here").isNull();
        }
    }

    @Test
    void poppler_finds_the_signature_valid_and_a_changed_byte() throws Exception {
        byte[] sealed = demo().seal(TestPapers.letter(), OAGS, REASON);
        assertThat(pdfsig(sealed)).contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached", "Hash Algorithm: SHA-256")
                .contains("Nov 22 2026");
        byte[] changed = sealed.clone();
        changed[changed.length / 20] ^= 1;
        assertThat(pdfsig(changed)).doesNotContain("Signature is Valid.");
    }

    @Test
    void openssl_finds_the_signature_valid_too() throws Exception {
        byte[] sealed = demo().seal(TestPapers.letter(), OAGS, REASON);
        try (PDDocument document = Loader.loadPDF(sealed)) {
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            Files.write(data.resolve("s.der"), new CMSSignedData(new ByteArrayInputStream(signature.getContents())).getEncoded("DER"));
            Files.write(data.resolve("content"), signature.getSignedContent(sealed));
        }
        String[] verify = {"openssl", "cms", "-verify", "-binary", "-noverify", "-inform", "DER", "-in", "s.der", "-content", "content", "-out", "o"};
        assertThat(run(verify)).contains("successful");
        byte[] content = Files.readAllBytes(data.resolve("content"));
        content[content.length / 2] ^= 4;
        Files.write(data.resolve("content"), content);
        assertThat(run(verify)).doesNotContain("successful");
    }

    @Test
    void no_flipped_byte_goes_unnoticed() {
        PadesSeals seals = demo();
        byte[] sealed = seals.seal(TestPapers.letter(), OAGS, REASON);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = sealed.clone();
            int at = i < 150 ? random.nextInt(sealed.length) : sealed.length - 1 - random.nextInt(60_000);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(seals.check(changed)).as("byte %s of %s", at, sealed.length)
                    .isNotEmpty().noneMatch(seal -> seal.verdict() == Verdict.VALID);
        }
    }

    @Test
    void what_is_added_afterwards_is_told_and_a_second_signature_holds() {
        PadesSeals seals = demo();
        byte[] both = seals.seal(seals.seal(TestPapers.letter(), OAGS, REASON), OPS, "รับรองสำเนา");
        assertThat(seals.check(both)).extracting(Seal::verdict).containsExactly(Verdict.ADDED_TO, Verdict.VALID);
        byte[] longer = Arrays.copyOf(both, both.length + 5);
        assertThat(seals.check(longer)).extracting(Seal::verdict).doesNotContain(Verdict.VALID);
    }

    @Test
    void two_agencies_have_two_keys() {
        PadesSeals seals = demo();
        assertThat(seals.key(OAGS).sha256()).isNotEqualTo(seals.key(OPS).sha256());
        Seal one = seals.check(seals.seal(TestPapers.letter(), OAGS, REASON)).getFirst();
        Seal other = seals.check(seals.seal(TestPapers.letter(), OPS, REASON)).getFirst();
        assertThat(one.agency()).contains(OAGS);
        assertThat(other.agency()).contains(OPS);
    }

    @Test
    void without_a_key_a_paper_leaves_as_it_is_or_not_at_all() {
        byte[] paper = TestPapers.letter();
        PadesSeals seals = seals(Map.of(), NOW);
        assertThat(seals.seal(paper, OAGS, REASON)).isEqualTo(paper);
        assertThat(seals.check(paper)).isEmpty();
        assertThat(seals.key(OAGS)).extracting(KeyState::readiness).isEqualTo(Readiness.NONE);
        assertThatThrownBy(() -> seals(Map.of("seal.required", "true"), NOW).seal(paper, OAGS, REASON)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_wrong_password_is_told_and_does_not_stop_the_system() throws Exception {
        Map<String, String> settings = new HashMap<>(given("oags", "a.p12", NOW));
        settings.put("seal.oags.password", "wrong");
        assertThat(seals(settings, NOW).key(OAGS).readiness()).isEqualTo(Readiness.UNUSABLE);
    }

    @Test
    void a_key_that_ran_out_signs_nothing_more() throws Exception {
        Map<String, String> settings = given("oags", "a.p12", NOW);
        Instant later = NOW.plusSeconds(4L * 365 * 24 * 3600);
        PadesSeals seals = seals(settings, later);
        assertThat(seals.key(OAGS).readiness()).isEqualTo(Readiness.NOT_IN_FORCE);
        assertThat(seals.seal(TestPapers.letter(), OAGS, REASON)).isEqualTo(TestPapers.letter());
    }

    @Test
    void after_a_change_of_keys_old_papers_are_still_ours() throws Exception {
        byte[] old = seals(given("oags", "a.p12", NOW), NOW).seal(TestPapers.letter(), OAGS, REASON);
        Instant later = NOW.plusSeconds(3600);
        PadesSeals after = seals(given("oags", "b.p12", NOW.plusSeconds(60)), later);
        byte[] fresh = after.seal(TestPapers.letter(), OAGS, REASON);
        assertThat(after.check(old)).singleElement().satisfies(seal -> {
            assertThat(seal.verdict()).isEqualTo(Verdict.VALID);
            assertThat(seal.agency()).contains(OAGS);
            assertThat(seal.trusted()).isTrue();
        });
        assertThat(after.check(fresh)).extracting(Seal::verdict).containsExactly(Verdict.VALID);
    }

    @Test
    void a_strangers_signature_holds_but_is_not_trusted_until_its_authority_is(@TempDir Path theirs) throws Exception {
        PadesSeals other = new PadesSeals(Settings.of(theirs, Map.of("demo", "true")), Clock.fixed(NOW, ZoneId.of("UTC")), unit -> "กรมอื่น");
        byte[] letter = other.seal(TestPapers.letter(), new UnitId("dept"), "");
        assertThat(demo().check(letter)).singleElement().satisfies(seal -> {
            assertThat(seal.verdict()).isEqualTo(Verdict.VALID);
            assertThat(seal.agency()).isEmpty();
            assertThat(seal.trusted()).isFalse();
        });
        Path known = theirs.resolve("keys/known");
        Files.createDirectories(data.resolve("keys/trusted"));
        try (var files = Files.list(known)) {
            Files.copy(files.findFirst().orElseThrow(), data.resolve("keys/trusted/dept.cer"));
        }
        assertThat(demo().check(letter)).singleElement().extracting(Seal::trusted).isEqualTo(true);
    }

    @Test
    void with_an_authority_for_time_the_signature_bears_its_stamp() throws Exception {
        Instant theirs = NOW.plusSeconds(5);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TestAuthority authority = new TestAuthority(theirs);
        server.createContext("/tsa", exchange -> {
            byte[] answer = authority.answer(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            PadesSeals seals = seals(Map.of("demo", "true", "seal.time-stamps", "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa"), NOW);
            byte[] sealed = seals.seal(TestPapers.letter(), OAGS, REASON);
            assertThat(seals.check(sealed)).singleElement().satisfies(seal -> {
                assertThat(seal.verdict()).isEqualTo(Verdict.VALID);
                assertThat(seal.stamped()).isTrue();
                assertThat(seal.at()).contains(theirs);
            });
            assertThat(pdfsig(sealed)).contains("Signature is Valid.");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_authority_that_is_silent_holds_nobody_up() {
        PadesSeals seals = seals(Map.of("demo", "true", "seal.time-stamps", "http://127.0.0.1:9/tsa"), NOW);
        assertThat(seals.check(seals.seal(TestPapers.letter(), OAGS, REASON))).extracting(Seal::verdict, Seal::stamped)
                .containsExactly(tuple(Verdict.VALID, false));
    }

    @Test
    void a_sealed_paper_is_still_fit_for_the_archive_and_its_copy_bears_no_broken_seal() throws Exception {
        PadesSeals seals = demo();
        byte[] sealed = seals.seal(TestPapers.letter(), OAGS, REASON);
        assertThat(Validity.faults(sealed)).isEmpty();
        byte[] copy = TestPapers.papers().fileCopy(sealed, new Initials("ก", "ข", "ค"));
        assertThat(seals.check(copy)).isEmpty();
    }

    @Test
    void whatever_it_is_given_checking_does_not_fail() {
        PadesSeals seals = demo();
        for (String junk : List.of("", "%PDF-1.7", "hello", "%PDF-1.7 /ByteRange [0 1 2 3]", BigInteger.TWO.pow(9000).toString())) {
            assertThat(seals.check(junk.getBytes(StandardCharsets.US_ASCII))).noneMatch(seal -> seal.verdict() == Verdict.VALID);
        }
    }

    private String pdfsig(byte[] pdf) throws Exception {
        Files.write(data.resolve("sealed.pdf"), pdf);
        return run("pdfsig", "-nocert", "sealed.pdf");
    }

    /** The tool must be there: see the list of Debian packages in the script {@code samnak}. */
    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true);
        builder.environment().put("TZ", "Asia/Bangkok");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
