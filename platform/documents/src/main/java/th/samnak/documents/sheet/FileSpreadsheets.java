package th.samnak.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.Settings;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.errors.RuleViolation;
import th.samnak.documents.xml.TextBytes;

/** Spreadsheets of other programs, read and written as files. */
@Component
public final class FileSpreadsheets implements Spreadsheets {

    private static final long MEGABYTE = 1024L * 1024;

    private final int mostRows;
    private final long mostBytes;

    @Activate
    public FileSpreadsheets() {
        this(Settings.read());
    }

    public FileSpreadsheets(Settings settings) {
        this.mostRows = settings.number("spreadsheets.row-limit", 100_000);
        this.mostBytes = settings.number("files.limit-mb", 100) * MEGABYTE;
    }

    @Override
    public List<List<String>> read(InputStream file) {
        try {
            Path copy = Files.createTempFile("sheet", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(copy)) {
                    copy(file, out);
                }
                return read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            total += read;
            if (total > mostBytes) {
                throw new RuleViolation("documents.sheet.too-many-rows", mostRows);
            }
            to.write(buffer, 0, read);
        }
    }

    private List<List<String>> read(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new RuleViolation("documents.sheet.empty");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(8);
            if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
                return workbook(file);
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = TextBytes.decode(bytes);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
            throw new RuleViolation("documents.sheet.unreadable");
        }
        return new CsvReader(text, new SheetLimits(mostRows)).read();
    }

    private List<List<String>> workbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!XlsxReader.isWorkbook(zip)) {
                throw new RuleViolation("documents.sheet.unreadable");
            }
            return new XlsxReader(zip, new SheetLimits(mostRows)).read();
        } catch (ZipException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new RuleViolation("documents.sheet.unreadable");
        }
    }

    @Override
    public void writeXlsx(OutputStream out, String sheetName, List<String> columns, List<List<Object>> rows) {
        try {
            XlsxWriter.write(out, sheetName, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeCsv(OutputStream out, List<String> columns, List<List<Object>> rows) {
        try {
            CsvWriter.write(out, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
