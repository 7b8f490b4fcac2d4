package dev.sartor.tailoring.report.json;

import dev.sartor.model.report.Finding;
import dev.sartor.model.report.LeftOut;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Score;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was left out, refused, found, read back and scored. */
final class OutcomeJson {
    private OutcomeJson() {}

    static ArrayNode leftOut(List<LeftOut> leftOut) {
        return Json.array(
                leftOut,
                each -> Json.object()
                        .put("fact", each.factId())
                        .put("text", each.text())
                        .put("reason", each.reason()));
    }

    static ArrayNode refusals(List<Refusal> refusals) {
        return Json.array(refusals, OutcomeJson::refusal);
    }

    private static ObjectNode refusal(Refusal refusal) {
        var json = Json.object()
                .put("document", refusal.document())
                .put("field", refusal.field())
                .put("text", refusal.text())
                .put("verdict", refusal.verdict());
        json.set("reasons", Json.texts(refusal.reasons()));
        return json.put("replacement", refusal.replacement());
    }

    static ArrayNode panel(List<Remark> remarks) {
        return Json.array(remarks, OutcomeJson::remark);
    }

    private static ObjectNode remark(Remark remark) {
        var json = Json.object()
                .put("reader", remark.reader())
                .put("field", remark.field())
                .put("rule", remark.rule());
        json.set("about", Json.texts(remark.about()));
        var instead = remark.instead();
        return json.put("sentence", remark.sentence())
                .put("change", Json.camel(remark.change()))
                .put("instead", instead == null ? null : instead.text())
                .put("taken", remark.taken());
    }

    static ArrayNode findings(List<Finding> findings) {
        return Json.array(
                findings,
                each -> Json.object()
                        .put("severity", Json.camel(each.severity()))
                        .put("code", each.code())
                        .put("message", each.message())
                        .put("where", each.where()));
    }

    static ArrayNode readBacks(List<ReadBack> readBacks) {
        return Json.array(readBacks, each -> {
            var json = SummaryJson.readBack(each);
            json.set("lost", Json.array(each.lost(), OutcomeJson::lost));
            return json;
        });
    }

    private static ObjectNode lost(ReadBack.Lost lost) {
        return Json.object().put("field", lost.field()).put("text", lost.text());
    }

    static ArrayNode scores(List<Score> scores) {
        return Json.array(scores, each -> {
            var json = Json.object().put("name", each.name());
            json.set("value", Json.decimal(each.value()));
            return json.put("formula", each.formula());
        });
    }
}
