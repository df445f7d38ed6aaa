import type { SecrecyWords } from '../../../types/secrecy-words';

export const ownershipRequirements = {
  'secrecy/ownership/no-direct-foreign-capital': {
    title: '直接境外投资',
    asks: '没有直接的境外投资；来自香港、澳门、台湾的投资也算境外投资。',
    remedy:
      '由境内投资者受让相应股权，完成变更登记后再申请。认为属于国家另有规定的，先向保密行政管理部门确认。',
  },
  'secrecy/ownership/indirect-foreign-capital': {
    title: '间接境外投资',
    asks: '据个别资料，间接境外投资的比例不得超过 20%；另有来源不允许任何境外投资。',
    remedy:
      '画出直至最终出资人的股权结构图，算清间接境外投资的比例，申请前向保密行政管理部门确认；超过该比例的，先调整股权结构。',
  },
  'secrecy/ownership/not-listed': {
    title: '未上市',
    asks: '申请单位没有公开上市；在新三板挂牌的，由保密行政管理部门认定。',
    remedy: '由未上市的单位申请。集团内由哪个单位申请、须满足什么条件，先向保密行政管理部门确认。',
  },
} satisfies Partial<SecrecyWords['requirements']>;
