import type { OfflineWords } from '../../types/offline-words';

export const offlineWords: OfflineWords = {
  ready: '本设备已可离线使用：没有网络时，答题、结果、报告和各种导出照常可用。',
  update: {
    ready: '新版本已就绪。',
    apply: '更新',
    applying: '正在更新…',
    otherTabs: '其他标签页也开着自评：请在那里也点“更新”，或关闭那些标签页，随后会自动更新。',
    unsaved: {
      saving: '还在保存，暂不更新。请等保存完成，再点“更新”。',
      'not-saved': '有内容还没有存到本设备，暂不更新。请先处理页面上方的保存提示，再点“更新”。',
      'half-typed': '有一处内容还没有填完，暂不更新。请填完或清空，再点“更新”。',
    },
  },
  page: {
    heading: '没有网络，这一页不在本设备上',
    says: '这一页此前没有在本设备上打开过，或对应的是旧版本。联网后重新打开即可阅读。',
    kept: '已保存的内容都在本设备上，没有丢失。答题、结果、报告和导出不需要网络。',
    retry: '重新打开这一页',
    toStart: '回到自评',
  },
};
