package th.samnak.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import th.samnak.api.errors.RuleViolation;

/** Finds what a file really is, whatever it is called. */
final class Content {

    private static final int HEAD = 4096;
    /** What may name itself in an entry {@code mimetype}; any other archive that does so is not what it says. */
    private static final Set<Kind> OPEN_DOCUMENTS = EnumSet.of(Kind.ODT, Kind.ODS, Kind.ODP);
    private static final int MOST_ENTRIES = 20_000;

    /** The harmless test pattern that every virus scanner must find; kept in two parts so that this file is not found. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Pattern MARKUP = Pattern.compile("\\A[\\s\u00ef\u00bb\u00bf]*<(!doctype|html|head|body|script|svg|\\?xml|\\?php|iframe|!--)");

    private final Path file;
    private final String name;
    private final byte[] head;
    private final String ascii;

    private Content(Path file, String name) throws IOException {
        this.file = file;
        this.name = name;
        try (InputStream in = Files.newInputStream(file)) {
            this.head = in.readNBytes(HEAD);
        }
        this.ascii = new String(head, StandardCharsets.ISO_8859_1);
    }

    /** @throws RuleViolation saying why it is not accepted */
    static Kind examine(Path file, String name) throws IOException {
        return new Content(file, name).kind();
    }

    private Kind kind() throws IOException {
        refuseHarm();
        Kind found = binary().or(this::text).orElseThrow(() -> new RuleViolation("documents.file.kind", name, Kind.list()));
        Optional<Kind> named = Kind.ofName(name);
        if (named.isEmpty() && !Kind.extension(name).isEmpty()) {
            throw new RuleViolation("documents.file.kind", name, Kind.list());
        }
        Kind claimed = named.orElse(found);
        if (claimed != found && !(claimed.isText() && found.isText())) {
            throw new RuleViolation("documents.file.mismatch", name, found.name());
        }
        return claimed;
    }

    private void refuseHarm() {
        boolean program = starts("MZ") || starts("\u007fELF") || starts("#!") || starts("\u00ca\u00fe\u00ba\u00be") || starts("\u00cf\u00fa\u00ed\u00fe")
                || starts("\u00ce\u00fa\u00ed\u00fe") || starts("\u00fe\u00ed\u00fa") || starts("L\0\0\0\u0001\u0014\u0002");
        if (program) {
            throw new RuleViolation("documents.file.program", name);
        }
        if (ascii.contains(EICAR)) {
            throw new RuleViolation("documents.file.virus", name);
        }
        if (starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            throw new RuleViolation("documents.file.old-office", name);
        }
        if (MARKUP.matcher(ascii.toLowerCase(Locale.ROOT)).find()) {
            throw new RuleViolation("documents.file.page", name);
        }
    }

    private boolean starts(String magic) {
        return ascii.startsWith(magic);
    }

    private Optional<Kind> binary() throws IOException {
        if (starts("%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        if (starts("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(Kind.PNG);
        }
        if (starts("\u00ff\u00d8\u00ff")) {
            return Optional.of(Kind.JPEG);
        }
        if (starts("II*\0") || starts("MM\0*")) {
            return Optional.of(Kind.TIFF);
        }
        return starts("PK\u0003\u0004") ? office() : Optional.empty();
    }

    private Optional<Kind> office() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RuleViolation("documents.file.damaged", name);
            }
            if (zip.stream().map(ZipEntry::getName).anyMatch(entry -> entry.toLowerCase(Locale.ROOT).contains("vbaproject") || entry.startsWith("Basic/"))) {
                throw new RuleViolation("documents.file.macros", name);
            }
            ZipEntry openDocument = zip.getEntry("mimetype");
            if (openDocument != null) {
                try (InputStream in = zip.getInputStream(openDocument)) {
                    return Kind.ofMediaType(new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip())
                            .filter(OPEN_DOCUMENTS::contains);
                }
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return part(zip, "word/document.xml", Kind.DOCX).or(() -> part(zip, "xl/workbook.xml", Kind.XLSX)).or(() -> part(zip, "ppt/presentation.xml", Kind.PPTX));
        } catch (ZipException e) {
            throw new RuleViolation("documents.file.damaged", name);
        }
    }

    private static Optional<Kind> part(ZipFile zip, String entry, Kind kind) {
        return zip.getEntry(entry) == null ? Optional.empty() : Optional.of(kind);
    }

    /** Text has no control characters but those of lines, pages and tabulators. */
    private Optional<Kind> text() {
        for (byte b : head) {
            int c = b & 0xff;
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return Optional.empty();
            }
        }
        return Optional.of(Kind.TXT);
    }
}
