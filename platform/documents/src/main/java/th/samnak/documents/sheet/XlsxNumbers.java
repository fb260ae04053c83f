package th.samnak.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import th.samnak.documents.xml.SafeXml;

/** Tells dates from numbers by their format, for XLSX stores both as numbers. */
final class XlsxNumbers {

    static final XlsxNumbers NONE = new XlsxNumbers(Set.of(), false);

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final Set<Integer> dateStyles;
    private final boolean from1904;

    private XlsxNumbers(Set<Integer> dateStyles, boolean from1904) {
        this.dateStyles = Set.copyOf(dateStyles);
        this.from1904 = from1904;
    }

    static XlsxNumbers read(ZipFile zip, boolean from1904) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry("xl/styles.xml");
        if (entry == null) {
            return new XlsxNumbers(Set.of(), from1904);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new XlsxNumbers(dateStyles(SafeXml.reader(in)), from1904);
        }
    }

    private static Set<Integer> dateStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        Set<Integer> dates = new HashSet<>();
        int style = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return dates;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> formats.put(number(xml.getAttributeValue(null, "numFmtId")), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> style = 0;
                    case "xf" -> {
                        int format = number(xml.getAttributeValue(null, "numFmtId"));
                        if (style >= 0 && isDate(format, formats.getOrDefault(format, ""))) {
                            dates.add(style);
                        }
                        style += style >= 0 ? 1 : 0;
                    }
                    default -> { }
                }
            }
        }
        return dates;
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static boolean isDate(int format, String code) {
        boolean known = format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58 || format >= 71 && format <= 77;
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.", "").toLowerCase(Locale.ROOT);
        return known || bare.matches("(?s).*[ydbe].*") && !bare.contains("0.") && !bare.contains("#") && !bare.contains("general");
    }

    /** A date or a time of a day as ISO text, a number without grouping and without needless noughts. */
    String text(String value, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (dateStyles.contains(style) && number.signum() > 0 && number.compareTo(MOST_DAYS) < 0) {
            return date(number);
        }
        BigDecimal plain = shortest(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /** 0.1 + 0.2 is written with seventeen digits, of which fifteen mean something. */
    private static BigDecimal shortest(BigDecimal number) {
        return number.precision() > 15 ? number.round(new MathContext(15, RoundingMode.HALF_UP)) : number;
    }

    private String date(BigDecimal days) {
        int whole = days.intValue();
        // Lotus believed in 29 February 1900, and everybody has followed since
        LocalDate origin = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, whole < 60 ? 31 : 30);
        long seconds = days.subtract(BigDecimal.valueOf(whole)).multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
        LocalDateTime moment = origin.plusDays(whole).atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
        return seconds == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
