package vn.kehoach.organisation.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.naming.NameResolution;
import vn.kehoach.organisation.naming.Resolution;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.organisation.register.Units;
import vn.kehoach.shared.Refused;

/** The register of units and people, and whom the names in plans mean. */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private final Units units;
    private final People people;
    private final NameResolution names;
    private final RecentRegister recent;

    Organisation(Units units, People people, NameResolution names, RecentRegister recent) {
        this.units = units;
        this.people = people;
        this.names = names;
        this.recent = recent;
    }

    /** Another number after each change of the register, so that what was concluded from it can be kept until then. */
    public long edition() {
        return recent.edition();
    }

    /** The unit of that code. */
    public Optional<UnitView> unit(String code) {
        return recent.unit(code);
    }

    /** The unit of that code; refused where there is none. */
    public UnitView unitOf(String code) {
        return unit(code).orElseThrow(() -> Refused.notFound("Không có đơn vị nào mang mã “" + code + "”"));
    }

    /**
     * Resolves a name as plans write it ("cơ sở Đoàn trực thuộc Đoàn Khối", "Ban Tổ chức", "TĐ: TT, BCNLĐ, BTG",
     * "Lưu: VP") for a plan of that body: the body's own units win over those of others. Groups expand to their units.
     * Each unit and person appears once.
     */
    public Resolution resolve(String name, String bodyCode) {
        return names.resolve(name, bodyCode);
    }

    /** The nearest body at or above the unit; empty for one that stands alone, such as an office of the State. */
    public Optional<UnitView> bodyAbove(String unitCode) {
        return units.lineOf(unitCode).stream()
                .filter(unit -> unit.kind() == UnitKind.BODY)
                .findFirst();
    }

    /** The nearest body at or above the unit. */
    public UnitView bodyOf(String unitCode) {
        return bodyAbove(unitCode)
                .orElseThrow(() -> Refused.notFound("Đơn vị “" + unitCode + "” không thuộc cơ quan ban hành nào"));
    }

    /** Every body, sorted by name. */
    public List<UnitView> bodies() {
        return units.bodies();
    }

    /** The body whose name a plan carries at its head, such as "BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP". */
    public Optional<UnitView> bodyByName(String issuerName) {
        return names.body(issuerName);
    }

    /** The office of the body; refused where it has none. */
    public UnitView officeOf(String bodyCode) {
        return units.officeOf(bodyCode)
                .orElseThrow(() -> Refused.notFound("Cơ quan “" + bodyCode + "” chưa có văn phòng"));
    }

    /** Whose people do the staff work of the unit: a body's office, where it has one; otherwise the unit itself. */
    public String deskOf(String unitCode) {
        return unit(unitCode)
                .filter(unit -> unit.kind() == UnitKind.BODY)
                .flatMap(body -> units.officeOf(body.code()))
                .map(UnitView::code)
                .orElse(unitCode);
    }

    /** The unit itself and those directly below it, of these kinds, sorted by name. */
    public List<UnitView> within(String unitCode, Collection<UnitKind> kinds) {
        return units.within(unitCode, kinds);
    }

    /** Everybody with a post in the unit, leaders first. */
    public List<PersonView> peopleOf(String unitCode) {
        return peopleByUnit(List.of(unitCode)).getOrDefault(unitCode, List.of());
    }

    /** Those whose post in the unit is a leader's. */
    public List<PersonView> leadersOf(String unitCode) {
        return leadersByUnit(List.of(unitCode)).getOrDefault(unitCode, List.of());
    }

    /** The person of that id. */
    public Optional<PersonView> person(String id) {
        return recent.person(id);
    }

    /** Those persons, in that order; whom nobody registered is left out. */
    public List<PersonView> persons(Collection<String> ids) {
        return ids.stream().map(this::person).flatMap(Optional::stream).toList();
    }

    /** The name of that person; the id itself of one whom nobody registered. */
    public String nameOf(String id) {
        return person(id).map(PersonView::name).orElse(id);
    }

    /** The units in which the user has a post. */
    public List<UnitView> unitsOf(String userId) {
        return units.ofPerson(userId);
    }

    /** The units of these codes, sorted by name; codes that nobody registered are left out. */
    public List<UnitView> units(Collection<String> codes) {
        return units.all(codes);
    }

    /** Everybody with a post in one of the units, each once. */
    public List<PersonView> people(Collection<String> unitCodes) {
        return people.inUnits(unitCodes);
    }

    /** The people of each of the units that has any, leaders first. */
    public Map<String, List<PersonView>> peopleByUnit(Collection<String> unitCodes) {
        return people.byUnit(unitCodes, false);
    }

    /** The leaders of each of the units that has any. */
    public Map<String, List<PersonView>> leadersByUnit(Collection<String> unitCodes) {
        return people.byUnit(unitCodes, true);
    }
}
