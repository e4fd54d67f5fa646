package vn.motcua.imports;

/** What may be wrong with a record of the source; each is counted in the report and none keeps a record out. */
public enum Flag {
    FEE_ZERO("mức thu 0 không kèm quy định miễn: không hiện là miễn phí"),
    FEE_BY_PROVINCE("mức thu do Hội đồng nhân dân cấp tỉnh quyết định"),
    FEE_SCALE("mức thu dưới 1.000 đồng: có lẽ thiếu ba số không"),
    FEE_SEVERAL("nhiều mức thu, hoặc mức thu của một trường hợp: không hiện số"),
    FEE_CONTRADICTED("số trong bảng phí khác số trong lời mô tả"),
    FEE_PASSED("mức thu hoặc mức giảm đã hết thời hạn: giữ quy định, không hiện"),
    FEE_LOST("nguồn không kèm mức thu"),
    TIME_UNIT_LOST("thời hạn là con số không có đơn vị"),
    TIME_UNIT_OTHER("đơn vị thời hạn ghi là khác"),
    TIME_AS_TEXT("thời hạn ghi bằng chữ"),
    TIME_FRACTION("thời hạn là số lẻ"),
    TIME_CONTRADICTED("đơn vị thời hạn khác với lời mô tả"),
    TIME_MISSING("không có thời hạn"),
    PAPER_WITHOUT_COUNT("dòng giấy tờ 0 bản chính, 0 bản sao"),
    PAPER_WITHOUT_NAME("dòng giấy tờ không có tên"),
    NO_PAPERS("không có thành phần hồ sơ"),
    NOT_COMPOSED("chữ chưa ghép dấu (không phải NFC): đã ghép"),
    INVISIBLE("ký tự vô hình: đã bỏ"),
    PAGE_NOISE("chữ của trang web lẫn vào nội dung"),
    SPLICED("câu bị cắt hoặc nối sai chỗ"),
    DISTRICT("còn nhắc cấp huyện, thị trấn hoặc Phòng Tư pháp"),
    TEST_LEFTOVER("dữ liệu thử còn sót"),
    NO_LEGAL_BASIS("không có căn cứ pháp lý"),
    NO_LEVEL("không có cấp thực hiện"),
    NO_RESULT("không có kết quả"),
    NO_FIELD("không có lĩnh vực"),
    NO_AGENCY("không có cơ quan thực hiện"),
    SEVERAL_FIELDS("thuộc nhiều lĩnh vực: lấy lĩnh vực đầu"),
    LONG_CODE("mã dạng dài: dùng dạng ngắn"),
    SHARED_NAME("trùng tên với thủ tục mã khác"),
    CODE_TWICE("mã lặp lại trong nguồn: giữ bản đầu"),
    WRONG_TYPE("ô có kiểu dữ liệu sai: bỏ qua ô đó"),
    TOO_LONG("đoạn quá dài: đã cắt");

    private final String meaning;

    Flag(String meaning) {
        this.meaning = meaning;
    }

    /** What it means, in plain Vietnamese. */
    public String meaning() {
        return meaning;
    }

    /** The word for machines: {@code fee-zero}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
