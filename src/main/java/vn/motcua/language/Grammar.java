package vn.motcua.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which onsets and rhymes Vietnamese writes together; every syllable that can be, without its tone. */
final class Grammar {
    private static final List<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static final List<String> RHYMES = words("a ac ach ai am an ang anh ao ap at au ay"
            + " ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et"
            + " ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
            + " o oc oi om on ong op ot oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
            + " u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt"
            + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu");

    /** Rhymes that begin with a glide, which few onsets take. */
    private static final List<String> GLIDES = words("oa oac oach oai oam oan oang oanh oao oap oat oay"
            + " oăc oăm oăn oăng oăt oe oem oen oeo oet uâng uân uât uây uê uêch uênh uơ"
            + " uy uya uych uyên uyêt uyn uynh uyp uyt uyu");

    /** After qu the glide is already written. */
    private static final List<String> AFTER_QU = words("a ac ach ai an ang anh ao ap at au ay"
            + " ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt ơ ôc"
            + " i ich in inh it iu y ych ynh yt yên yêt");

    private static final Set<String> OPEN_Y_ONSETS = Set.of("d", "h", "k", "l", "m", "n", "s", "t", "th", "v");
    private static final Set<String> NO_GLIDE = Set.of("c", "k", "gh", "gi", "ngh");
    private static final Set<String> LABIALS = Set.of("b", "m", "p", "ph", "v");
    private static final Set<String> LABIAL_GLIDES = Set.of("oan", "uy", "uyt");

    /** Names of places that keep another spelling: Bắc Kạn, Hồng Kông, Đắk Lắk. */
    private static final List<String> PLACES = words("k-an k-ông đ-ăk l-ăk");

    private static final Map<String, Syllable> SHAPES = shapes();
    private static final Map<String, List<Syllable>> BY_FOLDED = byFolded();

    private Grammar() {}

    /** The syllable of these letters (lower case, no tone mark), or null. */
    static Syllable shape(String toneless) {
        return SHAPES.get(toneless);
    }

    /** All syllables, without tone, that fold to these letters. */
    static List<Syllable> shapesOf(String folded) {
        return BY_FOLDED.getOrDefault(folded, List.of());
    }

    static Iterable<Syllable> allShapes() {
        return SHAPES.values();
    }

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }

    private static Map<String, Syllable> shapes() {
        Map<String, Syllable> shapes = new LinkedHashMap<>();
        for (String rhyme : RHYMES) {
            enter(shapes, "", rhyme, !rhyme.startsWith("iê"));
            ONSETS.forEach(onset -> enter(shapes, onset, rhyme, fits(onset, rhyme)));
        }
        for (String rhyme : GLIDES) {
            enter(shapes, "", rhyme, true);
            ONSETS.forEach(onset -> enter(shapes, onset, rhyme, fitsGlide(onset, rhyme)));
        }
        AFTER_QU.forEach(rhyme -> enter(shapes, "qu", rhyme, true));
        PLACES.forEach(place -> enter(shapes, place.substring(0, 1), place.substring(2), true));
        return shapes;
    }

    private static void enter(Map<String, Syllable> shapes, String onset, String rhyme, boolean fits) {
        if (fits) {
            int vowels = 0;
            while (vowels < rhyme.length() && Letters.isVowel(rhyme.charAt(vowels))) {
                vowels++;
            }
            Syllable shape = new Syllable(onset, rhyme.substring(0, vowels), rhyme.substring(vowels), Tone.LEVEL);
            shapes.putIfAbsent(shape.letters(), shape);
        }
    }

    private static boolean fits(String onset, String rhyme) {
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        if ((rhyme.equals("y") && !OPEN_Y_ONSETS.contains(onset)) || rhyme.startsWith("yê")) {
            return false;
        }
        return switch (onset) {
            case "c", "g", "ng" -> !front;
            case "k", "gh", "ngh" -> front;
            // after gi the i is written once: giêng is gi + iêng, gia is gi + a
            case "gi" -> !rhyme.startsWith("ê") && !rhyme.equals("ia") && !rhyme.equals("iu");
            case "qu" -> false;
            default -> true;
        };
    }

    private static boolean fitsGlide(String onset, String rhyme) {
        return !onset.equals("qu")
                && !NO_GLIDE.contains(onset)
                && (!LABIALS.contains(onset) || LABIAL_GLIDES.contains(rhyme));
    }

    private static Map<String, List<Syllable>> byFolded() {
        Map<String, List<Syllable>> byFolded = new HashMap<>();
        SHAPES.forEach((letters, shape) -> byFolded.computeIfAbsent(Fold.fold(letters), k -> new ArrayList<>())
                .add(shape));
        return byFolded;
    }
}
