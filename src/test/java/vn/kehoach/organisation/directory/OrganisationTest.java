package vn.kehoach.organisation.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.organisation.RegisterFixture;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

class OrganisationTest {

    private static final RegisterFixture DEMO = RegisterFixture.demo();
    private static final PageRequest FIRST = new PageRequest(null, null);

    private final Organisation organisation = DEMO.organisation;

    @Test
    void a_unit_knows_its_body_and_a_body_its_office() {
        assertThat(organisation.bodyOf("so-du-lich").code()).isEqualTo("doan-khoi");
        assertThat(organisation.bodyOf("doan-khoi").symbol()).isEqualTo("ĐTN");
        assertThat(organisation.officeOf("doan-khoi").code()).isEqualTo("van-phong-doan-khoi");
        assertThat(organisation.officeOf("ldld").code()).isEqualTo("van-phong-ldld");
        assertThatThrownBy(() -> organisation.unitOf("so-mo-mong"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("so-mo-mong");
        assertThatThrownBy(() -> organisation.officeOf("so-du-lich")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> organisation.bodyOf("uy-ban-mttq-tinh")).isInstanceOf(Refused.class);
    }

    @Test
    void every_unit_of_the_body_has_a_user_and_a_leader_without_an_account() {
        List<String> codes = organisation.resolve("Cơ sở Đoàn", "doan-khoi").units().stream()
                .map(UnitView::code)
                .toList();

        var people = organisation.peopleByUnit(codes);
        var leaders = organisation.leadersByUnit(codes);

        assertThat(codes).hasSize(28);
        assertThat(people.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(people)
                .allSatisfy((code, both) ->
                        assertThat(both).extracting(PersonView::id).containsExactly("bithu-" + code, "dv-" + code));
        assertThat(leaders).allSatisfy((code, one) -> assertThat(one).hasSize(1).noneMatch(PersonView::account));
        assertThat(organisation.people(codes)).hasSize(56);
        assertThat(organisation.unitsOf("dv-so-du-lich"))
                .extracting(UnitView::groupId)
                .containsExactly("unit-so-du-lich");
        assertThat(organisation.units(List.of("so-y-te", "khong-co"))).hasSize(1);
    }

    @Test
    void a_search_needs_no_marks_no_case_and_no_hyphens() {
        assertThat(codes("so du lich")).containsExactly("so-du-lich");
        assertThat(codes("SỞ-DU  LỊCH")).containsExactly("so-du-lich");
        assertThat(codes("lđtbxh")).containsExactly("so-lao-dong-thuong-binh-va-xa-hoi");
        assertThat(codes("100%_nothing'")).isEmpty();
    }

    @Test
    void a_row_of_the_register_tells_aliases_parent_and_groups() {
        RegisterEntry entry =
                DEMO.register.search("Sở Khoa học", "", FIRST).items().get(0);

        assertThat(entry.parent()).isEqualTo("doan-khoi");
        assertThat(entry.aliases()).contains("Sở KHCN");
        assertThat(entry.groups()).containsExactly("cơ sở Đoàn trực thuộc Đoàn Khối");
    }

    @Test
    void the_units_of_a_group_come_by_its_code_or_by_a_name_page_by_page() {
        PageOf<RegisterEntry> second =
                DEMO.register.search("", "co so doan truc thuoc doan khoi", new PageRequest(1, 20));

        assertThat(second.total()).isEqualTo(28);
        assertThat(second.items()).hasSize(8);
        assertThat(DEMO.register.search("", "co-so-doan-khoi", FIRST).total()).isEqualTo(28);
        assertThat(DEMO.register
                        .search("", "co-so-doan-khoi", new PageRequest(9, 20))
                        .total())
                .isEqualTo(28);
        assertThat(DEMO.register.search("", "nhóm không có", FIRST).total()).isZero();
    }

    @Test
    void names_are_sorted_by_vietnamese_rules() {
        RegisterFixture other = new RegisterFixture();
        List<String> names = List.of("Ân", "Ba", "An", "Ánh", "Ăn", "Đa", "Da", "E", "Zê");
        String units = IntStream.range(0, names.size())
                .mapToObj(i -> "  - {code: u-" + i + ", name: \"" + names.get(i) + "\"}\n")
                .reduce("units:\n", String::concat);

        other.importText(units);

        assertThat(other.register.search("", "", FIRST).items())
                .extracting(RegisterEntry::name)
                .containsExactly("An", "Ánh", "Ăn", "Ân", "Ba", "Da", "Đa", "E", "Zê");
    }

    @Test
    void ten_thousand_units_are_imported_and_searched_in_time() {
        RegisterFixture large = new RegisterFixture();
        String units = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - {code: chi-doan-" + i + ", name: \"Chi đoàn Phường " + i + "\"}\n")
                .collect(java.util.stream.Collectors.joining("", "units:\n", ""));

        large.importText(units);

        assertThat(large.register.search("phuong 777", "", FIRST).total()).isEqualTo(11);
        assertThat(large.organisation.resolve("Phường 4321", "chi-doan-1").units())
                .extracting(UnitView::code)
                .containsExactly("chi-doan-4321");
    }

    private static List<String> codes(String words) {
        return DEMO.register.search(words, "", FIRST).items().stream()
                .map(RegisterEntry::code)
                .toList();
    }
}
